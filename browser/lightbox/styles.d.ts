/** A style sheet imported by browser code is its minified text. */
declare module '*.css' {
  const text: string
  export default text
}
