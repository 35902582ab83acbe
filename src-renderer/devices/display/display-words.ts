import type { DisplayFault, DisplayReport } from '#shared/devices/display/display-report'
import type { StatusChipProps } from '../../ui/status-chip'

export const statusWords: Readonly<
  Record<DisplayReport['status'], { readonly label: string; readonly tone: StatusChipProps['tone'] }>
> = {
  off: { label: 'Desligado', tone: 'quiet' },
  waiting: { label: 'Esperando', tone: 'quiet' },
  ready: { label: 'Funcionando', tone: 'quiet' },
  trouble: { label: 'Com problema', tone: 'attention' },
}

/** What went wrong with a customer display, and what to try. */
export const displayFaultWords: Readonly<
  Record<DisplayFault, { readonly what: string; readonly advice: string }>
> = {
  'no-screen': {
    what: 'A tela escolhida não está ligada ao computador.',
    advice: 'Confira o cabo e a energia dela; o visor volta sozinho.',
  },
  'page-unreachable': {
    what: 'A página não abriu.',
    advice:
      'Confira o endereço e a internet. Enquanto isso a venda ocupa a tela; nova tentativa a cada 30 segundos.',
  },
  'page-elsewhere': {
    what: 'O endereço leva a outro site.',
    advice: 'Informe o endereço final, como aparece no navegador.',
  },
  'folder-unreadable': {
    what: 'A pasta não pôde ser lida.',
    advice: 'Confira o caminho e se a pasta de rede está acessível.',
  },
  'folder-empty': {
    what: 'A pasta não tem imagens nem vídeos.',
    advice: 'Use PNG, JPG, WebP, GIF, MP4 ou WebM.',
  },
  'port-not-found': {
    what: 'A porta do visor não foi encontrada neste computador.',
    advice: 'Confira o cabo e o nome da porta.',
  },
  'port-not-permitted': {
    what: 'O sistema não deixa usar esta porta.',
    advice: 'No Linux, inclua o usuário no grupo dialout e entre de novo.',
  },
  'port-busy': {
    what: 'A porta está em uso.',
    advice: 'Feche o outro programa que usa o visor.',
  },
  'port-cut-off': {
    what: 'A ligação com o visor caiu.',
    advice: 'Confira o cabo; ele volta sozinho.',
  },
  'address-not-here': {
    what: 'Este computador não tem o endereço escolhido.',
    advice:
      'Confira o cabo ou o Wi-Fi; se o endereço mudou, escolha de novo e peça um IP fixo a quem cuida da rede.',
  },
  'address-in-use': {
    what: 'Outro programa, ou o sistema, usa esta porta de rede.',
    advice: 'Escolha outro número de porta e salve.',
  },
  driver: {
    what: 'O visor parou e foi aberto de novo.',
    advice: 'Se repetir, informe ao suporte.',
  },
}
