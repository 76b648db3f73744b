/** How many posts stand on one page of the blog. */
export const postsPerPage = 12

/** How many photographs stand on one page of an album: about two sheets of film, and well below 60 KB with all their sizes. */
export const photosPerPage = 80
