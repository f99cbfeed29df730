import groovy.json.JsonSlurper

def page = { path ->
    def file = new File(basedir, "target/$path")
    assert file.isFile() : "missing: target/$path"
    file.getText('UTF-8')
}
def claimReviews = { path -> (page(path) =~ /"@type"\s*:\s*"ClaimReview"/).size() }
def says = { path, text -> assert page(path).contains(text) : "target/$path does not say: $text" }
def bridge = 'fact-checks/bridge-not-closed'
def ferry = 'fact-checks/ferry-fares'

// Every default: the pom names no site and no output.
[
    'index.html', 'fact-checks/index.html', 'countries/norway/index.html', 'verdicts/index.html',
    'search/index.html', '404.html', '.nojekyll',
].each { page("site/$it") }

assert claimReviews("site/$bridge/index.html") == 1
assert claimReviews("site/$ferry/index.html") == 1
assert claimReviews('site/index.html') == 0
says("site/$bridge/index.html", 'The bridge in Oslo has been closed since July')
says("site/$bridge/index.html", 'data-verdict="false"')
says("site/$ferry/index.html", 'data-verdict="true"')

def listed = new JsonSlurper().parseText(page('site/data/manifest.json')).files*.path
assert listed.contains("$bridge/index.html".toString())

// No base_url, so no absolute address; and no drafts unless asked for.
assert !page("site/$bridge/index.html").contains('rel="canonical"') : 'a canonical address without base_url'
assert !new File(basedir, 'target/site/fact-checks/tunnel-rumour').exists()

// Parameters from the command line.
says("elsewhere/$bridge/index.html", "https://example.org/facts/$bridge/")
page('elsewhere/fact-checks/tunnel-rumour/index.html')
['feed.xml', 'sitemap.xml'].each { says("elsewhere/$it", 'https://example.org/facts/') }

says('opens/index.html', 'fact-checks/index.html')
assert new JsonSlurper().parseText(page('problems.json')).problems*.code.contains('no-base-url')

// Both goals ran, and what is missing is a warning, not an error.
def log = new File(basedir, 'build.log').getText('UTF-8')
assert (log =~ /:check \(default\)/).find() : 'the goal check did not run'
assert (log =~ /:build \(default\)/).find() : 'the goal build did not run'
assert log.contains('[no-base-url]') : 'no warning of the missing base_url'
assert !(log =~ /\d+:\d+: error: /).find() : 'an error was reported'
assert log.contains('{"version":1,"found":[{') : 'no answer to what was checked already'
