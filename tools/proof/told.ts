/** What is wrong in files of a site: a line each, with its file. */
export type Told = [file: string, told: string][]
