const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** A printed paper as a person reads it: its lines of text, with single spaces. */
export function paperText(html: string): string {
  return [...html.matchAll(/<p class="[^"]*">(.*?)<\/p>/g)]
    .map(([, line = '']) => line.replace(/&\w+;/g, (entity) => entities[entity] ?? entity))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
}
