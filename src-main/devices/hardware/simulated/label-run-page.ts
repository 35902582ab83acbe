import type { LabelRun } from '#shared/goods/labels/label-run'
import { labelSvg } from '#shared/goods/labels/label-svg'

/** Labels as a page that loads nothing, one row below the other as they come off the roll. */
export function labelRunPage({ title, width, height, rows }: LabelRun): string {
  const drawn = rows.flatMap(({ copies, drawing }) =>
    Array<string>(copies).fill(labelSvg({ width, height }, drawing)),
  )
  return `<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>body { margin: 8mm; background: #d8d8d4; } svg { display: block; margin: 0 0 3mm; background: #fff; }</style>
</head>
<body>
${drawn.join('\n')}
</body>
</html>
`
}
