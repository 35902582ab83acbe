import { assertNever } from '../../kernel/result'
import { layoutPicture, type LayoutProblem, type ScaleLayout } from './scale-layout'

/** A layout as the trail keeps it: `2 CCCCC PPPPP 0 D, peso com 3 decimais`. */
export function layoutWords(layout: ScaleLayout): string {
  const { value, decimals } = layout
  const what = value === 'weight' ? 'peso' : 'preço'
  return `${layoutPicture(layout)}, ${what} com ${decimals} ${decimals === 1 ? 'decimal' : 'decimais'}`
}

/** What is wrong with a layout, and what to do. */
export function layoutProblemWords(problem: LayoutProblem): string {
  switch (problem) {
    case 'too-long':
      return 'Prefixo, código e valor passam dos 12 algarismos da etiqueta. Diminua o código ou o valor.'
    case 'nothing-to-check':
      return 'Só um valor de 5 algarismos, com um algarismo sobrando, tem dígito que se possa conferir.'
    case 'too-many-decimals':
      return 'Um preço tem no máximo 2 casas decimais.'
    case 'prefix-twice':
      return 'Outro formato já usa este prefixo: a leitura ficaria em dúvida. Escolha outro prefixo.'
    default:
      return assertNever(problem)
  }
}
