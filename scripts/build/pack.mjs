/** Compiles the pack into the extension's folder. @throws when the committed pack fails its schema. */
export async function writePack(folder) {
  const { compilePack } = await import('../compile-pack.mjs');
  await compilePack(folder);
}
