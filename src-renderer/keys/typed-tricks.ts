/** What the scan field understands beside a plain code, in the words of the help window. */
export const typedTricks: readonly { readonly typed: string; readonly meaning: string }[] = [
  { typed: '3*', meaning: 'Antes do código: lança 3 unidades do próximo produto.' },
  { typed: '0,250*', meaning: 'Antes do código: lança 250 g de um produto vendido por quilo.' },
  { typed: '2…', meaning: 'Etiqueta de balança: o peso ou o preço vem do código.' },
  {
    typed: 'camis azul',
    meaning: 'Começo das palavras, sem acentos: procura pela descrição, marca ou família.',
  },
  { typed: 'leitor', meaning: 'A leitura entra na venda onde quer que o cursor esteja.' },
]
