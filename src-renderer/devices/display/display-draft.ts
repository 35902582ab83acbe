import {
  displaySettingsSchema,
  type Communication,
  type DisplaySettings,
  type Pole,
  type Screen,
} from '#shared/devices/display/display-settings'
import { fail, ok, type Result } from '#shared/kernel/result'

/** The form as typed: what belongs to other choices is kept while one is tried. */
export interface DisplayDraft {
  /** `off`, `second`, `window`, or the id of a chosen screen. */
  readonly screen: string
  readonly theme: DisplaySettings['theme']
  readonly greeting: string
  readonly saleSide: DisplaySettings['saleSide']
  readonly salePercent: number
  readonly idle: DisplaySettings['idle']
  readonly communication: Communication['kind']
  readonly url: string
  readonly folder: string
  readonly seconds: string
  readonly pole: Pole['kind']
  readonly polePath: string
  readonly poleBaud: SerialPole['baudRate']
  readonly poleCommands: SerialPole['commands']
  readonly poleLetters: SerialPole['letters']
  readonly networkOn: boolean
  readonly address: string
  readonly port: string
  readonly networkPix: boolean
}

type SerialPole = Extract<Pole, { kind: 'serial' }>

const usualPole = { path: '', baudRate: 9_600, commands: 'epson', letters: 'ascii' } as const

export function draftOf(settings: DisplaySettings): DisplayDraft {
  const { screen, theme, greeting, saleSide, salePercent, idle, communication, pole, network } = settings
  const serial = pole.kind === 'serial' ? pole : usualPole
  return {
    screen: screen.kind === 'chosen' ? String(screen.id) : screen.kind,
    theme,
    greeting,
    saleSide,
    salePercent,
    idle,
    communication: communication.kind,
    url: communication.kind === 'page' ? communication.url : '',
    folder: communication.kind === 'folder' ? communication.path : '',
    seconds: communication.kind === 'folder' ? String(communication.seconds) : '10',
    pole: pole.kind,
    polePath: serial.path,
    poleBaud: serial.baudRate,
    poleCommands: serial.commands,
    poleLetters: serial.letters,
    networkOn: network.isOn,
    address: network.address,
    port: String(network.port),
    networkPix: network.pix,
  }
}

/** The settings as main takes them, or what is still missing, in Portuguese. `known` are the screens that can be chosen. */
export function settingsOf(
  draft: DisplayDraft,
  saved: DisplaySettings,
  known: readonly Screen[],
): Result<DisplaySettings, string> {
  if (draft.greeting.trim() === '') return fail('Escreva a saudação que o cliente vê.')
  const missing = missingPage(draft) ?? missingPole(draft) ?? missingInNetwork(draft)
  if (missing !== null) return fail(missing)
  const parsed = displaySettingsSchema.safeParse({
    ...saved,
    ...draft,
    screen: screenOf(draft.screen, known),
    communication: communicationOf(draft),
    pole: poleOf(draft),
    network: networkOf(draft, saved),
  })
  return parsed.success ? ok(parsed.data) : fail('Há um dado inválido. Confira os campos.')
}

function missingPage({ communication, url, folder, seconds }: DisplayDraft): string | null {
  if (communication === 'page' && !/^https?:\/\/\S+\.?\S*$/i.test(url.trim()))
    return 'Informe o endereço inteiro da página, como https://www.minhaloja.com.br.'
  if (communication !== 'folder') return null
  if (folder.trim() === '') return 'Informe a pasta das imagens e vídeos.'
  const isRate = /^\d+$/.test(seconds.trim()) && Number(seconds) >= 3 && Number(seconds) <= 600
  return isRate ? null : 'O tempo de cada imagem é de 3 a 600 segundos.'
}

function missingPole({ pole, polePath }: DisplayDraft): string | null {
  return pole === 'serial' && polePath.trim() === '' ? 'Informe a porta do visor de coluna, como COM2.' : null
}

function missingInNetwork({ networkOn, address, port }: DisplayDraft): string | null {
  if (!networkOn) return null
  if (address === '') return 'Escolha o endereço em que os tablets acham este computador.'
  const isPort = /^\d{4,5}$/.test(port.trim()) && Number(port) >= 1_024 && Number(port) <= 65_535
  return isPort ? null : 'A porta é um número de 1024 a 65535.'
}

/** What is typed while it is off need not be whole. */
function networkOf({ networkOn, address, port, networkPix }: DisplayDraft, saved: DisplaySettings): unknown {
  return networkOn
    ? { isOn: true, address, port: Number(port), pix: networkPix }
    : { ...saved.network, isOn: false }
}

function screenOf(choice: string, known: readonly Screen[]): unknown {
  const chosen = known.find(({ id }) => String(id) === choice)
  return chosen ? { ...chosen, kind: 'chosen' } : { kind: choice }
}

function communicationOf({ communication, url, folder, seconds }: DisplayDraft): Communication {
  switch (communication) {
    case 'none':
      return { kind: 'none' }
    case 'page':
      return { kind: 'page', url: url.trim() }
    case 'folder':
      return { kind: 'folder', path: folder.trim(), seconds: Number(seconds) }
  }
}

function poleOf({ pole, polePath, poleBaud, poleCommands, poleLetters }: DisplayDraft): Pole {
  if (pole !== 'serial') return { kind: pole }
  return {
    kind: 'serial',
    path: polePath.trim(),
    baudRate: poleBaud,
    commands: poleCommands,
    letters: poleLetters,
  }
}
