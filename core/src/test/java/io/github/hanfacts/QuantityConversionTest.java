package io.github.hanfacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link QuantityFact#to}: exact values, and errors that name both units. */
class QuantityConversionTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.create();

  @ParameterizedTest(name = "{0} is {2} {1}")
  @CsvSource({
    "面积3000亩, hectare, 200",
    "重3斤, gram, 1500",
    "距离两公里多, meter, 2000..3000",
    "气温20℃, fahrenheit, 68",
    "It is 35 miles long, kilometer, 56.32704",
    "It weighs 1.5 tonnes, kilogram, 1500",
    "It holds 4 metric cups, liter, 1",
    "It made 2 revolutions, degree, 720",
  })
  void valuesAreExact(String text, String unit, String value) {
    assertThat(quantity(text).to(unit)).hasToString(value);
  }

  @Test
  void anotherDimensionIsAnError() {
    assertThatThrownBy(() -> quantity("距离2公里").to("kilogram"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kilometer")
        .hasMessageContaining("kilogram");
  }

  @Test
  void anUnknownUnitIsAnError() {
    assertThatThrownBy(() -> quantity("距离2公里").to("furlongs"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("furlongs");
  }

  private static QuantityFact quantity(String text) {
    return (QuantityFact) EXTRACTOR.extract(text).facts().get(0);
  }
}
