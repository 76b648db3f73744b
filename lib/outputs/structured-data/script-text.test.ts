import { expect, test } from 'vitest'
import { graphOf } from './graph'
import { scriptText } from './script-text'

test('a script reads nothing but text, a JSON parser reads the characters themselves', () => {
  const text = scriptText(graphOf({ '@type': 'Person', name: '</script><!-- & \u2028 \u2029 "김하나"' }))
  expect(text).toBe(
    String.raw`{"@context":"https://schema.org","@graph":[{"@type":"Person","name":"\u003c/script\u003e\u003c!-- \u0026 \u2028 \u2029 \"김하나\""}]}`,
  )
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><!-- & \u2028 \u2029 "김하나"')
})
