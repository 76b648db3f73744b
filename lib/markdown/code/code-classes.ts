/** What the scopes of highlight.js are on the page: few, because each takes bytes. Any other stands in the colour of the text. */
export const scopeClasses: Readonly<Record<string, string>> = {
  ...{ keyword: 'keyword', 'selector-tag': 'keyword', name: 'keyword' },
  ...{ string: 'string', regexp: 'string', char: 'string', link: 'string' },
  ...{ comment: 'comment', quote: 'comment' },
  ...{ number: 'number', literal: 'number', symbol: 'number' },
  ...{ title: 'name', section: 'name', attr: 'name', attribute: 'name' },
  ...{ 'selector-class': 'name', 'selector-id': 'name' },
  ...{ meta: 'name', addition: 'inserted', deletion: 'deleted' },
}

/** The classes that code is given on the page. */
export const codeClasses = [...new Set([...Object.values(scopeClasses), 'prompt'])]
