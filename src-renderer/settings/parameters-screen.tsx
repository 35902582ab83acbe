import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Parameter, Scope } from '../../src-shared/settings/parameter'
import { parameterOf, parameters, type ParameterKey } from '../../src-shared/settings/parameters'
import { PlaceFrame } from '../shell/place-frame'
import { EmptyState } from '../ui/empty-state'
import { ErrorText } from '../ui/error-text'
import { useFirstFocus } from '../ui/use-first-focus'
import { useApp } from '../shell/use-app'
import { may } from '../access/may'
import { MenuList } from './menu-list'
import { isFound, isUnder, menuTree } from './menu-tree'
import { ParameterCard } from './parameter-card'
import { ParameterWindow } from './parameter-window'
import styles from './parameters-screen.module.css'
import { ScreenCard } from './screen-card'
import { settingsScreens } from './settings-screens'
import { useParameters } from './use-parameters'

interface Open {
  readonly key: ParameterKey
  readonly scope: Scope
}

/** “Parâmetros” (FEATURES B6): found by words or by menu, with the value that holds and where it comes from. */
export function ParametersScreen() {
  const { list, problem, look, set } = useParameters()
  const [text, setText] = useState('')
  const [menu, setMenu] = useState<readonly string[]>([])
  const [open, setOpen] = useState<Open | null>(null)
  const body = useFirstFocus(list !== null)
  const terminal = list?.terminals.find(({ id }) => id === list.terminalId)
  const searching = text.trim() !== ''
  const app = useApp()
  const screens = settingsScreens.filter(({ permission }) => may(app, permission))
  const isShown = (one: Pick<Parameter, 'key' | 'name' | 'help' | 'menu'>): boolean =>
    searching ? isFound(one, text) : isUnder(one, menu)
  const shownScreens = screens.filter(isShown)
  const shown = list?.parameters.filter(({ key }) => isShown(parameterOf(key)))
  const openView = list?.parameters.find(({ key }) => key === open?.key)

  return (
    <PlaceFrame
      title="Parâmetros"
      actions={
        list !== null && (
          <NativeSelect
            aria-label="Ver como vale em"
            value={String(list.terminalId)}
            data={list.terminals.map(({ id, name, branchName }) => ({
              value: String(id),
              label: `${branchName} · ${name}`,
            }))}
            onChange={(event) => {
              const chosen = list.terminals.find(({ id }) => String(id) === event.currentTarget.value)
              if (chosen) look(chosen.id)
            }}
          />
        )
      }
    >
      <div ref={body} className={styles.body}>
        <div className={styles.side}>
          <TextInput
            label="Procurar"
            placeholder="Nome, assunto ou menu"
            data-autofocus
            value={text}
            maxLength={80}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <MenuList
            nodes={menuTree([...parameters, ...screens])}
            chosen={searching ? null : menu}
            onChoose={(path) => {
              setText('')
              setMenu(path)
            }}
          />
        </div>
        <div className={styles.cards} role="region" aria-label="Parâmetros encontrados" tabIndex={0}>
          {problem !== null && <ErrorText>{problem}</ErrorText>}
          {list !== null && shownScreens.map((screen) => <ScreenCard key={screen.key} screen={screen} />)}
          {terminal !== undefined &&
            shown?.map((view) => (
              <ParameterCard
                key={view.key}
                view={view}
                terminal={terminal}
                onOpen={(scope) => setOpen({ key: view.key, scope })}
              />
            ))}
          {shown?.length === 0 && shownScreens.length === 0 && (
            <EmptyState title="Nenhum parâmetro encontrado">
              Procure por outra palavra ou escolha um menu.
            </EmptyState>
          )}
        </div>
      </div>
      {open !== null && openView !== undefined && terminal !== undefined && (
        <ParameterWindow
          view={openView}
          scope={open.scope}
          terminal={terminal}
          set={set}
          onClose={() => setOpen(null)}
        />
      )}
    </PlaceFrame>
  )
}
