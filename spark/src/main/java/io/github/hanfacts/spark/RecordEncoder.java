package io.github.hanfacts.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;

/**
 * Encoders of Java records. To Spark a record is what a Scala case class is: a constructor and an
 * accessor for each component; {@code Encoders.bean} would want setters.
 */
final class RecordEncoder {

  private static final Map<Type, Encoder<?>> LEAVES =
      Map.of(
          int.class, Encoders.scalaInt(),
          Integer.class, Encoders.INT(),
          Boolean.class, Encoders.BOOLEAN(),
          String.class, Encoders.STRING(),
          BigDecimal.class, Encoders.DECIMAL(),
          LocalDateTime.class, Encoders.LOCALDATETIME());

  private RecordEncoder() {}

  /**
   * The encoder of a record of numbers, strings, times, records and lists of records.
   *
   * @throws IllegalArgumentException if a component is of another type
   */
  static <R extends Record> Encoder<R> of(Class<R> type) {
    return product(type);
  }

  private static <T> AgnosticEncoder<T> product(Class<T> type) {
    List<EncoderField> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      AgnosticEncoder<?> encoder = encoder(component.getGenericType());
      fields.add(
          new EncoderField(
              component.getName(),
              encoder,
              encoder.nullable(),
              Metadata.empty(),
              Option.empty(),
              Option.empty()));
    }
    return new ProductEncoder<>(
        ClassTag.apply(type), CollectionConverters.asScala(fields).toList(), Option.empty());
  }

  private static AgnosticEncoder<?> encoder(Type type) {
    if (LEAVES.get(type) instanceof AgnosticEncoder<?> leaf) {
      return leaf;
    }
    if (type instanceof Class<?> raw && raw.isRecord()) {
      return product(raw);
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new IterableEncoder<>(
          ClassTag.apply(List.class), encoder(list.getActualTypeArguments()[0]), false, false);
    }
    throw new IllegalArgumentException("no encoder for " + type);
  }
}
