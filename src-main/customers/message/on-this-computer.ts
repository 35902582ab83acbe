/** Whether a carrier is reached on this computer, by its address or host: a simulator, which real secrets never meet. */
export function isOnThisComputer({ url, host }: Readonly<Record<string, string>>): boolean {
  const name = url !== undefined && URL.canParse(url) ? new URL(url).hostname : host
  return name !== undefined && /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(name)
}
