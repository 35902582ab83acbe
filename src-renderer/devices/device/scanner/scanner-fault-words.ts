import type { ScannerFault } from '#shared/devices/device/scanner-operations'

/** What went wrong between till and scanner, and what to try. */
export const scannerFaultWords: Readonly<
  Record<ScannerFault, { readonly what: string; readonly advice: string }>
> = {
  'not-found': {
    what: 'O leitor ou a porta não foi encontrado neste computador.',
    advice: 'Confira o cabo e o nome da porta. Quando aparecer, é ouvido sozinho.',
  },
  'not-permitted': {
    what: 'O sistema não deixa usar este leitor.',
    advice: 'No Linux, inclua o usuário no grupo dialout (serial) ou libere o leitor no udev (HID POS).',
  },
  busy: {
    what: 'O leitor está em uso por outro programa.',
    advice: 'Feche o outro programa; o leitor volta sozinho.',
  },
  'cut-off': {
    what: 'O leitor foi desligado.',
    advice: 'Ligue o cabo de novo: o leitor volta sozinho.',
  },
  'no-library': {
    what: 'Falta neste computador a biblioteca dos leitores HID.',
    advice: 'No Linux, instale o pacote libusb-1.0-0; ou use o leitor como teclado ou serial.',
  },
  garbled: {
    what: 'Chegaram dados que não são um código.',
    advice: 'Confira a velocidade e o formato: devem ser os do leitor.',
  },
  unfinished: {
    what: 'Chegou um código sem Enter nem Tab no fim.',
    advice: 'Programe o leitor para enviar Enter ou escolha “Pausa do leitor” em Fim do código.',
  },
  driver: {
    what: 'Erro inesperado ao falar com o leitor.',
    advice: 'Desligue-o e ligue-o de novo; se repetir, avise o suporte.',
  },
}
