def log = new File(basedir, 'build.log').getText('UTF-8')
def says = { pattern -> (log =~ pattern).find() }

// The place of the word `claimnat`, and the nearest field.
assert says(/content\/fact-checks\/misspelt-field\.md:6:3: error: .*\[unknown-field\]/) : 'no problem with its place and code'
assert says(/claimant/) : 'no help'

// A mistake in the text is not a crash.
assert !says(/(?m)^\s+at io\.github\.claimpress/) : 'a stack trace'

assert !new File(basedir, 'target/site').exists()
