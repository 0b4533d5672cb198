package dev.casebook.testing;

import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * The seed of each property, in every module with these tests on its class path.
 *
 * <p>It follows from the names of class and method, so that a build has one result. With {@code
 * -Dexplore} it is new for each run, and each failure is recorded. A seed that is written at a
 * property is kept.
 */
public final class PropertySeeds implements AroundPropertyHook {

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    Optional<Exploration> exploration = Exploration.current();
    String name = context.containerClass().getName() + '.' + context.targetMethod().getName();
    if (exploration.isEmpty() && context.attributes().seed().isEmpty()) {
      context.attributes().setSeed(Integer.toString(name.hashCode()));
    }
    PropertyExecutionResult result = property.execute();
    if (result.status() == Status.FAILED) {
      exploration.ifPresent(each -> each.record(name, context.targetMethod(), result));
    }
    return result;
  }
}
