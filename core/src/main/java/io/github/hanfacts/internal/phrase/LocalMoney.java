package io.github.hanfacts.internal.phrase;

/**
 * Names of money that mean another currency in another region, as {@code currencies.tsv} has them.
 */
public final class LocalMoney {

  /** 元, 块: of the mainland, Taiwan, Hong Kong. */
  public static final String YUAN = "local-yuan";

  /** $, dollars. */
  public static final String DOLLAR = "local-dollar";

  /** ¥ of China and Japan. */
  public static final String YEN_OR_YUAN = "yen-or-yuan";

  private LocalMoney() {}
}
