/** A workflow that publishes the site on GitHub Pages: https://docs.github.com/pages/getting-started-with-github-pages */
export const githubPagesFile = `# Publishes the site on GitHub Pages: once a commit is on main, and every morning, when events that are over move.
# In the repository's settings, under Pages, choose "GitHub Actions", and the domain that url in site.config.ts names:
# addresses begin at the root of a domain, not in a folder that is named after the repository.
name: GitHub Pages

on:
  push:
    branches: [main]
  schedule:
    - cron: '10 20 * * *'
  workflow_dispatch:

permissions: {}

concurrency:
  group: github-pages

jobs:
  publish:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deploy.outputs.page_url }}
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          persist-credentials: false
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with:
          node-version: 24
          cache: npm
      - name: Keep what was built from one run to the next
        uses: actions/cache@0400d5f644dc74513175e3cd8d07132dd4860809 # v4.2.4
        with:
          path: .next/cache
          key: site-\${{ github.run_id }}
          restore-keys: site-
      - run: npm ci
      - run: npm run build
      - uses: actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1
        with:
          path: out
      - id: deploy
        uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
`
