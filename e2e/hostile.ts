/** Code that leaves a mark where a test finds it. */
const mark = (name: string) => `top.mark('${name}')`

/** Markup that does something by itself in a page without a policy, by what it then leaves behind. */
export function attacksFrom(elsewhere: string): Record<string, string> {
  const run = (name: string, markup: (code: string) => string) => ({ [name]: markup(mark(name)) })
  const ask = (name: string, markup: (url: string) => string) => ({ [name]: markup(`${elsewhere}/${name}`) })
  return {
    ...run('inline-script', (code) => `<script>${code}</script>`),
    ...run('inline-module', (code) => `<script type="module">${code}</script>`),
    ...run('data-script', (code) => `<script src="data:text/javascript,${code}"></script>`),
    ...run('image-handler', (code) => `<img src="/nothing.png" alt="" onerror="${code}">`),
    ...run('drawing-handler', (code) => `<svg onload="${code}"></svg>`),
    ...run('animation-handler', (code) => `<svg><animate onbegin="${code}" attributeName="x" dur="1s"/></svg>`),
    ...run('focus-handler', (code) => `<input autofocus onfocus="${code}">`),
    ...run('details-handler', (code) => `<details open ontoggle="${code}"></details>`),
    ...run('frame-script', (code) => `<iframe srcdoc="<script>${code}</script>"></iframe>`),
    ...run('frame-address', (code) => `<iframe src="javascript:${code}"></iframe>`),
    ...ask('script', (url) => `<script src="${url}"></script>`),
    ...ask('frame', (url) => `<iframe src="${url}"></iframe>`),
    ...ask('object', (url) => `<object data="${url}"></object>`),
    ...ask('embed', (url) => `<embed src="${url}">`),
    ...ask('picture', (url) => `<img src="${url}" alt="">`),
    ...ask('drawn-picture', (url) => `<svg><image href="${url}" width="9" height="9"/></svg>`),
    ...ask('video', (url) => `<video src="${url}" autoplay muted></video>`),
    ...ask('poster', (url) => `<video poster="${url}"></video>`),
    ...ask('style-sheet', (url) => `<link rel="stylesheet" href="${url}">`),
    ...ask('style-import', (url) => `<style>@import url(${url});</style>`),
    ...ask('style-attribute', (url) => `<p style="background: url(${url})">.</p>`),
    ...ask('preload', (url) => `<link rel="preload" as="image" href="${url}">`),
    ...ask('prefetch', (url) => `<link rel="prefetch" href="${url}">`),
  }
}

/** Markup that waits for the reader's click on "Read on"; without a policy it leaves the mark `clicked`. */
export function trapsFrom(elsewhere: string): Record<string, string> {
  const code = `javascript:${mark('clicked')}`
  return {
    'a link that is a script': `<a role="button" href="${code}">Read on</a>`,
    'a form that is a script': `<form action="${code}"><button>Read on</button></form>`,
    'a button that is a script': `<form><button formaction="${code}">Read on</button></form>`,
    'a form that leads elsewhere': `<form action="${elsewhere}/clicked"><button>Read on</button></form>`,
    'a photograph whose link is a script': `<a role="button" aria-label="Read on" data-photo="x" href="${code}"><img src="/mark.svg" alt="" width="90"></a>`,
  }
}
