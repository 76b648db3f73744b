import { field } from './field'
import { documentType, nestedType } from './type'

/** The article elsewhere that a post is made from. */
export const Source = nestedType({
  name: 'Source',
  description: {
    ko: '옮기거나 다시 실은 글의 원문.',
    en: 'The article elsewhere that a post translates or republishes.',
  },
  fields: {
    url: field(
      'string',
      { ko: '원문의 주소. https://를 포함한 전체 주소.', en: 'Where the original is, with https://.' },
      { required: true, format: 'url' },
    ),
    title: field(
      'string',
      {
        ko: '원문의 제목. 원문의 언어로 적습니다.',
        en: 'The headline of the original, in its own language.',
      },
      { required: true },
    ),
  },
})

/** An article of the blog; with an event it is that event's recap. */
export const Post = documentType({
  name: 'Post',
  description: {
    ko: '블로그 글. 행사(event)를 적으면 그 행사의 후기가 됩니다.',
    en: 'An article of the blog; with an event it is the recap of that event.',
  },
  filePathPattern: 'posts/*/*.md',
  fields: {
    title: field(
      'string',
      { ko: '제목. 이 파일의 언어로 적습니다.', en: 'The headline, in the language of this file.' },
      { required: true, isName: true },
    ),
    date: field(
      'date',
      {
        ko: '글을 내는 날: 2025-04-07. 연도는 주소에 들어갑니다. 앞날을 적으면 그날부터 나옵니다.',
        en: 'The day it is published on: 2025-04-07. Its year is part of the address; before that day the site leaves the post out.',
      },
      { format: 'day', inherit: 'fact', requiredOnce: true },
    ),
    authors: field(
      { listOf: 'string' },
      { ko: '글쓴이. 이름의 표기는 아무것이나 좋습니다.', en: 'Who wrote it: names in any spelling.' },
      { inherit: 'fact', requiredOnce: true, isName: true },
    ),
    summary: field(
      'string',
      {
        ko: '목록과 피드, 공유된 링크에 보일 한두 문장. 이 파일의 언어로 적습니다.',
        en: 'One or two sentences for lists, feeds and shared links, in the language of this file.',
      },
      { required: true },
    ),
    tags: field(
      { listOf: 'string' },
      { ko: '무엇에 관한 글인지 나타내는 짧은 말들.', en: 'What it is about, in a few words each.' },
      { inherit: 'text', isName: true },
    ),
    event: field(
      'string',
      {
        ko: '돌아보는 행사. content/events의 폴더 이름입니다.',
        en: 'The event it looks back on: a folder of content/events.',
      },
      { inherit: 'fact', refersTo: 'events' },
    ),
    source: field(
      Source,
      {
        ko: '번역하거나 옮겨 실은 글이면 그 원문.',
        en: 'The original, when this translates or republishes an article from elsewhere.',
      },
      { inherit: 'fact' },
    ),
    discussion: field(
      'string',
      {
        ko: '이 글을 두고 이야기하는 곳의 주소. 포럼의 글처럼 https://를 포함한 전체 주소를 적습니다.',
        en: 'Where people talk about it, such as a topic of a forum, with https://.',
      },
      { format: 'url', inherit: 'fact' },
    ),
    cover: field(
      'string',
      {
        ko: '글머리에 실을 사진, photos/<파일 이름>. 적지 않으면 글의 첫 사진입니다. 글에 나오지 않는 사진이면 photos.yaml에 무엇이 보이는지 적습니다.',
        en: 'The photograph at its head, photos/<file>; left out, the first one in the text. Of one that no text shows, photos.yaml says what can be seen in it.',
      },
      { format: 'photo', inherit: 'fact' },
    ),
    draft: field(
      'boolean',
      { ko: 'true이면 공개된 사이트에 실리지 않습니다.', en: 'true keeps it off the published site.' },
      { inherit: 'fact' },
    ),
    aliases: field(
      { listOf: 'string' },
      {
        ko: '이 글로 이어지는 예전 주소. /blog/2025/old-name/처럼 적습니다.',
        en: 'Old addresses that lead here, such as /blog/2025/old-name/.',
      },
      { format: 'address' },
    ),
  },
})
