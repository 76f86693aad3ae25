/** A source file taken in as text: esbuild and vitest both know the ending. */
declare module "*?raw" {
  const text: string;
  export default text;
}
