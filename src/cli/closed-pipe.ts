/** Exit status when whoever reads the output stops reading. Zero, unless a run that is cut short must not look finished. */
export const closedPipeStatus: { value: number } = { value: 0 };

/** Ends the program silently when its reader goes away, as `head` does. */
export function watchPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (fault: NodeJS.ErrnoException) => {
      if (fault.code === "EPIPE") process.exit(closedPipeStatus.value);
      // A full disk behind a redirection: nothing more can be said there, but elsewhere.
      if (stream === process.stdout)
        process.stderr.write(`diplodiff: standard output: ${fault.message}; the output is not whole\n`);
      process.exit(2);
    });
}
