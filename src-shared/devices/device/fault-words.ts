import type { PrinterFault } from './hardware'

/** What went wrong between till and printer, and what to try. */
export const faultWords: Readonly<Record<PrinterFault, { readonly what: string; readonly advice: string }>> =
  {
    unreachable: {
      what: 'A impressora não respondeu na rede.',
      advice: 'Confira se está ligada, o cabo de rede e o endereço.',
    },
    refused: {
      what: 'O endereço responde, mas não aceita impressão.',
      advice: 'Confira a porta (quase sempre 9100) e se o endereço é mesmo o da impressora.',
    },
    'unknown-host': {
      what: 'O endereço não existe na rede.',
      advice: 'Confira o que foi digitado; prefira o número IP impresso no autoteste da impressora.',
    },
    'not-found': {
      what: 'A porta ou a impressora não foi encontrada neste computador.',
      advice: 'Confira o cabo e o nome digitado.',
    },
    'not-permitted': {
      what: 'O sistema não deixa usar esta porta.',
      advice: 'No Linux, inclua o usuário nos grupos lp e dialout e entre de novo.',
    },
    busy: {
      what: 'A porta está em uso.',
      advice: 'Feche o outro programa que usa a impressora ou espere a impressão terminar.',
    },
    'no-answer': {
      what: 'A impressora não responde.',
      advice: 'Desligue-a e ligue-a de novo; confira o modelo escolhido e a velocidade da porta.',
    },
    'cut-off': {
      what: 'A ligação caiu no meio.',
      advice: 'Confira o cabo e a tomada. O que faltou sai de novo como 2ª via.',
    },
    'windows-only': {
      what: 'A fila do Windows só existe no Windows.',
      advice: 'Neste computador, use rede, porta serial ou o caminho do dispositivo.',
    },
    blocked: {
      what: 'Bloqueado pelo Windows.',
      advice:
        'O Windows ou o antivírus não deixa imprimir: libere o Balcão PDV no antivírus e a impressora para este usuário.',
    },
    'spooler-stopped': {
      what: 'O serviço de impressão do Windows está parado.',
      advice: 'Inicie o serviço “Spooler de Impressão” ou reinicie o computador.',
    },
    paused: {
      what: 'A fila do Windows está em pausa.',
      advice: 'Abra a fila da impressora no Windows e desmarque “Pausar impressão”.',
    },
    'not-printer': {
      what: 'O caminho não é de uma impressora.',
      advice: 'Use uma porta como /dev/usb/lp0, LPT1 ou \\\\servidor\\impressora; arquivos não são aceitos.',
    },
    'out-of-paper': { what: 'A impressora está sem papel.', advice: 'Troque a bobina.' },
    'cover-open': { what: 'A tampa está aberta.', advice: 'Feche a tampa da impressora.' },
    offline: {
      what: 'A impressora está fora de linha.',
      advice: 'Veja se há luz de erro acesa; desligue-a e ligue-a de novo.',
    },
    'no-printer': {
      what: 'Nenhuma impressora foi escolhida.',
      advice: 'Escolha a impressora em Dispositivos.',
    },
    'no-drawer': {
      what: 'Nenhuma gaveta está configurada.',
      advice: 'Escolha o pino da gaveta em Dispositivos.',
    },
    unprintable: {
      what: 'Um papel não pôde ser preparado.',
      advice: 'Veja o papel na fila; se repetir, avise o suporte.',
    },
    driver: {
      what: 'Erro inesperado ao falar com a impressora.',
      advice: 'Confira a ligação escolhida; se repetir, avise o suporte.',
    },
  }
