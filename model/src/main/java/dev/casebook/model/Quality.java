package dev.casebook.model;

/**
 * A quality that engineers trade: the nine of ISO/IEC 25010:2023, and four it leaves out.
 *
 * <p>Source of the first nine: ISO/IEC 25010:2023, product quality model.
 */
public enum Quality implements MapperForm {
  /** The system does what is needed, completely and correctly. */
  FUNCTIONAL_SUITABILITY,
  /** Time, throughput and resources that the work takes. */
  PERFORMANCE_EFFICIENCY,
  /** Working beside and together with other systems. */
  COMPATIBILITY,
  /** How well people can learn and use the system. */
  INTERACTION_CAPABILITY,
  /** Working as specified over time, through faults and recovery. */
  RELIABILITY,
  /** Protection of data and of the system against misuse. */
  SECURITY,
  /** The effort of understanding, testing and changing the system. */
  MAINTAINABILITY,
  /** Adapting to other loads, places and uses. */
  FLEXIBILITY,
  /** Keeping people, property and the environment from harm. */
  SAFETY,
  /** Money spent for what is delivered. */
  COST_EFFICIENCY,
  /** The time from an idea to its use. */
  DELIVERY_SPEED,
  /** Work that a team can keep up without wearing out. */
  TEAM_SUSTAINABILITY,
  /** Revenue, reach or standing that the work brings. */
  BUSINESS_VALUE
}
