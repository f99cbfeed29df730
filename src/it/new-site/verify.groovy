def file = { path ->
    def found = new File(basedir, "started/$path")
    assert found.isFile() : "missing: started/$path"
    found.getText('UTF-8')
}

// Begun, and built as its own pom says.
file('.github/workflows/pages.yml')
assert file('target/site/fact-checks/example-bridge/index.html').contains('This is an example')

// A draft, a template and a configuration, where they belong.
assert file('content/fact-checks/2026/bridge.md').contains('status: draft')
assert file('templates/page/home.ftlh') == new File(basedir, '../../../templates/page/home.ftlh').getText('UTF-8')
assert file('target/config.yml').contains('collection: actors')
