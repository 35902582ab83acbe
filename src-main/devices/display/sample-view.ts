import type { DisplayView } from '#shared/devices/display/display-view'

/** What a test shows: words with every accent, a promotion, and figures of a usual purchase. */
export const sampleView: DisplayView = {
  show: 'sale',
  lines: [
    { description: 'Calção de algodão Azul M', quantity: '2 un × 39,90', fullPrice: '49,90', total: '79,80' },
    { description: 'Pão de queijo', quantity: '0,350 kg × 42,00', fullPrice: null, total: '14,70' },
    { description: 'Teste do visor do cliente', quantity: '1 un × 5,50', fullPrice: null, total: '5,50' },
  ],
  earlierLines: 0,
  itemCount: 3,
  subtotal: '100,00',
  discount: '-10,00',
  benefits: [],
  total: '90,00',
  saved: '30,00',
  loyalty: [],
}
