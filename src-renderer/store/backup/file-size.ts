const figure = new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 1 })

/** `812 kB`, `14,2 MB`: a size in bytes as file lists show it. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${figure.format(Math.round(bytes / 1000))} kB`
  if (bytes < 1_000_000_000) return `${figure.format(bytes / 1_000_000)} MB`
  return `${figure.format(bytes / 1_000_000_000)} GB`
}
