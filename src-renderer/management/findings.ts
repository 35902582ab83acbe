import type { Parameter } from '#shared/kernel/parameter'
import { parameters, type ParameterKey } from '#shared/store/settings/parameters'
import { may } from '../app/may'
import { areas, type Area } from '../feature/areas'
import { isOpenable, type Elsewhere } from '../feature/elsewhere'
import type { GatheredUi } from '../feature/gather'
import type { MenuExtra, MenuMoment } from '../feature/menu-entry'
import { menuGroups, type Words } from '../feature/menu-words'
import { isPlaceOpen, type Place } from '../feature/place'
import { openParameter } from '../store/settings/open-parameter'

/** Something that is found by what is typed, and what opens it. */
export interface Finding {
  /** Never changes: an operator's favourites are kept by it. */
  readonly id: string
  readonly kind: 'screen' | 'parameter'
  /** Where Gestão has it; null for what is found only by looking for it. */
  readonly area: Area | null
  readonly name: string
  /** What it is for, in a line. */
  readonly hint: string
  /** Where it stands, from the area or the root of its menu on. */
  readonly trail: readonly string[]
  /** What else it is found by. */
  readonly words: readonly string[]
  readonly oldPaths: readonly string[]
  readonly isOpen: (now: MenuMoment) => boolean
  readonly opens: Elsewhere['opens'] | Pick<MenuExtra & { kind: 'act' }, 'kind' | 'act'>
}

/** All that can be found, whoever may open it: screens first, then what is set on them. */
export function findings({
  places,
  menu,
  elsewhere,
}: Pick<GatheredUi, 'places' | 'menu' | 'elsewhere'>): Finding[] {
  const screens = [...places.map(ofPlace), ...menu.map(ofExtra)]
  const named = new Set(screens.map(({ name }) => name))
  const besides = elsewhere.filter(({ name }) => !named.has(name))
  return [
    // What “Parâmetros” says of a screen are words of that screen.
    ...screens.map((screen) =>
      withWords(
        screen,
        elsewhere.filter(({ name }) => name === screen.name),
      ),
    ),
    ...besides.map(ofElsewhere),
    ...parameters.map((one) => ofParameter(one, one.key)),
  ]
}

function ofParameter({ name, help, alsoCalled = '', menu }: Parameter, key: ParameterKey): Finding {
  return {
    id: `parameter:${key}`,
    kind: 'parameter',
    area: null,
    name,
    hint: help,
    trail: menu,
    words: [key, alsoCalled],
    oldPaths: [],
    isOpen: ({ app }) => may(app, 'settings.parameters'),
    opens: { kind: 'act', act: () => openParameter(key) },
  }
}

function ofPlace(place: Place): Finding {
  return {
    ...wordsOf(place),
    id: place.id,
    area: place.area,
    trail: [areas[place.area]],
    isOpen: ({ app }) => isPlaceOpen(place, app),
    opens: { kind: 'place', place },
  }
}

function ofExtra(extra: MenuExtra): Finding {
  const { id, area = null, menu, isOpen } = extra
  const trail =
    area !== null ? [areas[area]] : menu === undefined ? [] : ['Menu do caixa', menuGroups[menu.group]]
  return {
    ...wordsOf(extra),
    id,
    area,
    trail,
    isOpen,
    opens: extra.kind === 'act' ? extra : { kind: 'window', isOpen: () => true, Window: extra.Window },
  }
}

function ofElsewhere(one: Elsewhere): Finding {
  const { key, name, help, alsoCalled = '', menu, oldPaths = [], opens } = one
  return {
    id: `set:${key}`,
    kind: 'parameter',
    area: null,
    name,
    hint: help,
    trail: menu,
    words: [alsoCalled],
    oldPaths,
    isOpen: ({ app }) => isOpenable(one, app),
    opens,
  }
}

function wordsOf({ name, hint, alsoCalled, oldPaths = [] }: Words) {
  return {
    kind: 'screen',
    name,
    hint,
    words: alsoCalled === undefined ? [] : [alsoCalled],
    oldPaths,
  } as const
}

function withWords(screen: Finding, said: readonly Elsewhere[]): Finding {
  return { ...screen, words: [...screen.words, ...said.flatMap(({ help, menu }) => [help, ...menu])] }
}
