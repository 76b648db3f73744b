/** What is fetched once a text has the name of an emoji or of a character in it. */
export { characterEntities } from 'character-entities'
export { emojiNamed } from '../../lib/markdown/gfm/emoji-table'
