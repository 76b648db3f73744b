/** A file of text, as the server of a development site answers with it; a static host goes by the file's name. */
export function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } })
}
