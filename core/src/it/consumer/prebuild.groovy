// Puts the example of README.md into Example.java, so that what the README shows is what is built.
def example = new File(readme).getText('UTF-8') =~ /(?s)\n## Use it from Java\n(?:(?!\n## ).)*?\n```java\n(.*?)\n```\n/
assert example.find() : "no java block under '## Use it from Java' in $readme"

def source = new File(basedir, 'src/main/java/Example.java')
def template = source.getText('UTF-8')
def place = '/* the example of README.md */'
assert template.contains(place)
source.setText(template.replace(place, example.group(1)), 'UTF-8')
