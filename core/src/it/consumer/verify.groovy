// The example ran, and found a date, a quantity and an amount.
def facts = new File(basedir, 'target/facts.txt').getText('UTF-8')
for (text in ['2025年12月', '5万辆', '1.6万亿元']) {
  assert facts.contains(text) : facts
}
