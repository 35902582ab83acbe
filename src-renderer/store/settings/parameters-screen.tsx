import { NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { assertNever } from '#shared/kernel/result'
import { parameterOf, parameters } from '#shared/store/settings/parameters'
import { useApp } from '../../app/use-app'
import { isOpenable, type Elsewhere } from '../../feature/elsewhere'
import { useFeatures } from '../../feature/features-context'
import { PlaceFrame } from '../../shell/place-frame'
import { goTo } from '../../shell/places/use-place'
import { ErrorText } from '../../ui/fields/error-text'
import { useFirstFocus } from '../../ui/use-first-focus'
import { ElsewhereCard } from './elsewhere-card'
import { useLandingStore } from './landing-store'
import { MenuList } from './menu-list'
import { isFound, isUnder, menuTree } from './menu-tree'
import { NoParameter } from './no-parameter'
import { ParameterCards } from './parameter-cards'
import { useParameters } from './use-parameters'
import styles from './parameters-screen.module.css'

/** “Parâmetros” (FEATURES B6): found by words or by menu, with the value that holds and where it comes from. */
export function ParametersScreen() {
  const app = useApp()
  const { list, problem, look, take } = useParameters()
  const [text, setText] = useState('')
  const [landed] = useState(() => useLandingStore.getState().key)
  useEffect(() => useLandingStore.setState({ key: null }), [])
  const [menu, setMenu] = useState<readonly string[]>(landed === null ? [] : parameterOf(landed).menu)
  const [opened, setOpened] = useState<Extract<Elsewhere['opens'], { kind: 'window' }> | null>(null)
  const { elsewhere } = useFeatures()
  const body = useFirstFocus(list !== null)
  const searching = text.trim() !== ''
  const isShown = (one: Pick<Elsewhere, 'key' | 'menu' | 'name' | 'help' | 'alsoCalled'>) =>
    searching ? isFound(one, text) : isUnder(one, menu)
  function open(opens: Elsewhere['opens']): void {
    switch (opens.kind) {
      case 'place':
        return goTo(opens.place)
      case 'act':
        return opens.act()
      case 'window':
        return setOpened(opens)
      default:
        return assertNever(opens)
    }
  }
  const openable = elsewhere.filter((item) => isOpenable(item, app))
  const placed = [...parameters, ...openable]

  return (
    <PlaceFrame
      title="Parâmetros"
      actions={
        list !== null && (
          <label className={styles.terminal}>
            Ver como vale em
            <NativeSelect
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
          </label>
        )
      }
    >
      <div ref={body} className={styles.body}>
        <div className={styles.side}>
          <TextInput
            label="Procurar"
            placeholder="Nome, assunto ou menu"
            data-autofocus={landed === null || undefined}
            value={text}
            maxLength={80}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <MenuList
            nodes={menuTree(placed)}
            chosen={searching ? null : menu}
            onChoose={(path) => {
              setText('')
              setMenu(path)
            }}
          />
        </div>
        <div className={styles.cards} role="region" aria-label="Parâmetros encontrados" tabIndex={0}>
          {problem !== null && <ErrorText>{problem}</ErrorText>}
          {list !== null && <ParameterCards list={list} take={take} shown={isShown} landed={landed} />}
          {openable.filter(isShown).map((item) => (
            <ElsewhereCard key={item.key} item={item} onOpen={() => open(item.opens)} />
          ))}
          {list !== null && !placed.some(isShown) && <NoParameter text={text.trim()} />}
        </div>
      </div>
      {opened !== null && <opened.Window onClose={() => setOpened(null)} />}
    </PlaceFrame>
  )
}
