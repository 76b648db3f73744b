import { symlink } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { say } from '../../report/message'
import { withFolder } from '../content-fixture'
import { checkPublicFiles } from './public-files'

const clean = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#246' } })
  .png()
  .toBuffer()
const tagged = await sharp(clean)
  .withExif({ IFD0: { Artist: 'Somebody' } })
  .jpeg()
  .toBuffer()

test('what a community puts into public/, and what no build could publish', async () => {
  const files = {
    'google0123abcd.html': 'google-site-verification: google0123abcd.html',
    'yandex_01.html':
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>Verification: 01</body></html>',
    'naver01.html': '<script>alert(1)</script>',
    'BingSiteAuth.xml': '<users/>',
    'keybase.txt': 'x',
    '.well-known/security.txt': 'x',
    '.nojekyll': '',
    '.DS_Store': 'x',
    'files/handout.pdf': '%PDF',
    'files/picture.png': clean,
    'files/tagged.jpg': tagged,
    'files/OLD.PNG': clean,
    'photos/0123456789ab-480.jpg': tagged,
    'ko/feed.xml': '<rss/>',
    'robots.txt': 'x',
    'assets/logo.svg': '<svg/>',
    'slides/index.html': '<html></html>',
    'worker.js': '',
    'module.wasm': '',
    'files/aux.pdf': 'x',
    ['files/발표.pdf'.normalize('NFD')]: 'x',
    'files/what?.txt': 'x',
    [`${'n'.repeat(249)}.txt`]: 'x',
    '_next/picture.png': clean,
    '404/picture.png': clean,
    'Photos/picture.png': clean,
  }
  await withFolder(files, async (folder) => {
    const { problems, addresses } = checkPublicFiles(folder)
    const told = problems.map(
      ({ file, found, mend }) =>
        `${file.split('/content-')[1]?.replace(/^[^/]*\//, '')}: ${say(found, 'en')}; ${mend ? say(mend, 'en') : ''}`,
    )
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "404/picture.png: a file where the site writes its own; move it into a folder such as public/files/
      Photos/picture.png: a file where the site writes its own; move it into a folder such as public/files/
      _next/picture.png: a file where the site writes its own; move it into a folder such as public/files/
      assets/logo.svg: a file where the site writes its own; move it into a folder such as public/files/
      files/OLD.PNG: a file of a kind that the site does not publish; name it files/OLD.png
      files/aux.pdf: the name "aux.pdf"; give it another name
      files/tagged.jpg: more than a picture: APP1; export it once more from a photo program, without metadata
      files/what?.txt: the name "what?.txt"; give it another name
      files/발표.pdf: a name with decomposed letters, as a Mac writes them; name it files/발표.pdf
      ko/feed.xml: a file where the site writes its own; move it into a folder such as public/files/
      module.wasm: a file of a kind that the site does not publish; remove it
      naver01.html: a page of its own; remove it
      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.txt: the name "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…"; give it another name
      robots.txt: a file where the site writes its own; move it into a folder such as public/files/
      slides/index.html: a page of its own; remove it
      worker.js: a file of a kind that the site does not publish; remove it"
    `)
    expect(addresses).toContain('/files/handout.pdf')
    expect(addresses).not.toContain('/.DS_Store')
  })
})

test('a link in public/ is told and never followed', async () => {
  await withFolder({ 'files/a.txt': 'x' }, async (folder) => {
    await symlink('nowhere', path.join(folder, 'gone.png'))
    await symlink('.', path.join(folder, 'files/again'))
    const { problems, addresses } = checkPublicFiles(folder)
    expect(problems.map(({ file, found }) => [path.basename(file), say(found, 'en')])).toEqual([
      ['again', 'a symbolic link'],
      ['gone.png', 'a symbolic link'],
    ])
    expect(addresses).toEqual(['/files/a.txt'])
  })
})
