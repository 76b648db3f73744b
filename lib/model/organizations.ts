import { field } from './field'
import { Sponsor } from './sponsor'

/** The organisations behind an event, by what each of them does for it. */
export const organizations = {
  organizers: field(
    { type: 'list', of: { type: 'string' }, description: { ko: '주최하는 곳.', en: 'Who organises it.' } },
    { inherit: 'fact' },
  ),
  coOrganizers: field(
    {
      type: 'list',
      of: { type: 'string' },
      description: { ko: '함께 주최하는 곳.', en: 'Who organises it together with them.' },
    },
    { inherit: 'fact' },
  ),
  hosts: field(
    {
      type: 'list',
      of: { type: 'string' },
      description: { ko: '장소를 내어 준 곳.', en: 'Whose rooms people meet in.' },
    },
    { inherit: 'fact' },
  ),
  supporters: field(
    { type: 'list', of: { type: 'string' }, description: { ko: '후원하거나 돕는 곳.', en: 'Who supports it.' } },
    { inherit: 'fact' },
  ),
  namedOrganizations: field(
    {
      type: 'list',
      of: { type: 'string' },
      description: {
        ko: '어느 발표자의 소속인지는 밝히지 않고 공지에 이름만 나온 기관.',
        en: 'Organisations that the announcement names without saying which speaker belongs to which.',
      },
    },
    { inherit: 'fact' },
  ),
  sponsors: field(
    { type: 'list', of: Sponsor, description: { ko: '누가 무엇을 후원했는지.', en: 'Who gave what.' } },
    { inherit: 'fact' },
  ),
}
