import { expect, test } from 'vitest'
import { markdownCopy } from './markdown-copy'

const page = new URL('https://moim.example/en/blog/2025/a/')
const photo = (file: string) => (file === 'photos/01.jpg' ? 'https://moim.example/photos/a-1200.jpg' : undefined)

function copyOf(body: string): string {
  return markdownCopy(body, { page, photo }, [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Title' }] },
  ])
}

test('a pasted recap', () => {
  const body = `We met.

![everybody](/assets/images/01.jpg "All of us"){:style="width:100%"}

# 1️⃣ Hana Kim | The First Talk {: #first .big}

**강조(emphasis)**을 하고, [more](../b/) and [roadmap][r].

## Chips
{: speaker="Alan Doe"}

| a | b |
|---|---|
| 1 | 2 |

* one
* two[^n]

[^n]: A note.

[r]: /en/roadmap/ "The roadmap"
`
  expect(copyOf(body)).toMatchInlineSnapshot(`
    "# Title

    We met.

    ![everybody](https://moim.example/photos/a-1200.jpg "All of us")

    ## 1️⃣ Hana Kim | The First Talk

    **강조(emphasis)**을 하고, [more](https://moim.example/en/blog/2025/b/) and [roadmap](https://moim.example/en/roadmap/ "The roadmap").

    ## Alan Doe | Chips

    | a | b |
    | - | - |
    | 1 | 2 |

    - one
    - two[^1]

    [^1]: A note.
    "
  `)
})

test('raw HTML, addresses of no page and images from elsewhere', () => {
  const body = `<!-- not for readers --><div style="x">

Text <b>bold</b> [x](javascript:alert(1)) [y](https://) <https://example.org/>

</div>

![there](https://cdn.example/a.png) ![](data:image/png;base64,AA) ![gone][none]
`
  expect(copyOf(body)).toMatchInlineSnapshot(`
    "# Title

    Text bold x y <https://example.org/>

    [there](https://cdn.example/a.png)  !\\[gone]\\[none]
    "
  `)
})

test('links to a mailbox and a telephone stay, those that no browser reads are words', () => {
  expect(copyOf('Ask talks@group.example, [call](tel:+8225550100) or [see](<http://exa mple.com/>).')).toContain(
    'Ask <talks@group.example>, [call](tel:+8225550100) or see.',
  )
})

test('what an author called a footnote is not in the copy, where it could be HTML', () => {
  const copy = copyOf('a[^<b>x</b>] b[^각주] c[^<b>x</b>]\n\n[^각주]: two\n\n[^<b>x</b>]: one')
  expect(copy).toMatchInlineSnapshot(`
    "# Title

    a[^1] b[^2] c[^1]

    [^2]: two

    [^1]: one
    "
  `)
})
