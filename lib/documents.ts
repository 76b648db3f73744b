import { allEvents, allGroups, allPages, allPeople, allPhotoLists, allPosts, allProjects } from '#content'
import { joinVariants, stated } from './variants'

/** The generated data, joined over languages. Everything else in lib/ asks here, so that drafts are left out once. */
export const documents = {
  events: joinVariants(allEvents),
  groups: joinVariants(allGroups),
  pages: joinVariants(allPages),
  people: joinVariants(allPeople),
  posts: joinVariants(allPosts).filter((post) => !stated(post, 'draft')),
  projects: joinVariants(allProjects),
}

/** What `photos.yaml` beside a post says, if there is one. */
export function findPhotoList(postSlug: string) {
  return allPhotoLists.find((list) => list._raw.sourceFileDir === `posts/${postSlug}`)
}
