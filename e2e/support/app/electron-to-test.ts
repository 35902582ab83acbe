/** The Electron that `npm run e2e` prepared. */
export function electronToTest(): { readonly executablePath: string; readonly args: readonly string[] } {
  const executablePath = process.env['ELECTRON_PATH']
  if (executablePath === undefined) throw new Error('Start the end-to-end tests with: npm run e2e')
  const args = JSON.parse(process.env['ELECTRON_ARGS'] ?? '[]') as string[]
  return { executablePath, args }
}
