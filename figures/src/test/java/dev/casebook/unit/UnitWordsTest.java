package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.data.Currencies;
import java.math.BigDecimal;
import java.util.Map;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitWordsTest {
  @Test
  void namesValidCodesOnly() throws UcumException {
    UcumEssenceService ucum =
        new UcumEssenceService(UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml"));
    for (Map.Entry<String, UnitWords.Meaning> entry : UnitWords.all().entrySet()) {
      if (!Currencies.leads(entry.getValue().code())) {
        assertThat(ucum.validate(entry.getValue().code())).as(entry.toString()).isNull();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "minutes,min",
    "Min,min",
    "hrs,h",
    "sec,s",
    "µs,us",
    "μs,us",
    "years,a",
    "mo,mo",
    "GB,GBy",
    "gb,GBy",
    "Gb,Gbit",
    "Gbps,Gbit/s",
    "GBps,GBy/s",
    "Mbit/s,Mbit/s",
    "KB,kBy",
    "kB,kBy",
    "KiB,KiBy",
    "TiB,TiBy",
    "gibibytes,GiBy",
    "B,By",
    "bits,bit",
    "petabytes,PBy",
    "EB,EBy",
    "percent,%",
    "%,%",
    "kWh,kW.h",
    "MW,MW",
    "mW,mW",
    "°C,Cel",
    "GHz,GHz",
    "km,km",
    "$,USD",
    "dollars,USD",
    "€,EUR",
    "eur,EUR",
    "CHF,CHF",
    "kV,kV",
    "A,A",
    "mA,mA",
    "rpm,{revolution}/min",
    "mL,mL",
    "Ω,Ohm",
    "ps,ps",
    "NT$,TWD",
    "₺,TRY",
    "THB,THB"
  })
  void knowsWhatPeopleWrite(String word, String code) {
    assertThat(UnitWords.code(word)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "decade,a,10",
    "centuries,a,100",
    "fortnight,wk,2",
    "PiB,By,1125899906842624",
    "EiB,By,1152921504606846976",
    "minutes,min,1"
  })
  void knowsWhatSeveralOfAUnitAreCalled(String word, String code, BigDecimal factor) {
    assertThat(UnitWords.meaning(word)).contains(new UnitWords.Meaning(code, factor));
  }

  @ParameterizedTest
  @ValueSource(strings = {"decade", "PiB", "", " ", "node", "M", "K", "in", "a", "chf", "%%"})
  void knowsNothingElse(String word) {
    assertThat(UnitWords.code(word)).isEmpty();
  }
}
