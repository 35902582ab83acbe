import { TextInput } from '@mantine/core'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { MenuEntry } from '../../feature/menu-entry'
import { menuGroups, type MenuGroup } from '../../feature/menu-words'
import { KeyHint } from '../../ui/key-hint'
import { entryOfLetter, findEntries } from './find-entries'
import classes from './menu-board.module.css'

/** Milliseconds of rest around a letter that make it a person's: a scanner's come closer. */
const settleAfter = 45

interface MenuBoardProps {
  readonly entries: readonly MenuEntry[]
  readonly onChoose: (entry: MenuEntry) => void
}

/** The entries under their headings, all in sight: by letter, by arrows, by finger, or by words typed after `/`. */
export function MenuBoard({ entries, onChoose }: MenuBoardProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [activeLetter, setActiveLetter] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const pending = useRef(0)
  const lastKeyAt = useRef(-Infinity)
  useEffect(() => () => window.clearTimeout(pending.current), [])

  const found = findEntries(entries, text)
  const groups = (Object.keys(menuGroups) as MenuGroup[])
    .map((group) => ({ group, members: found.filter((entry) => entry.menu.group === group) }))
    .filter(({ members }) => members.length > 0)
  const inOrder = groups.flatMap(({ members }) => members)
  const active = inOrder.find((entry) => entry.menu.letter === activeLetter) ?? inOrder[0]
  const optionId = (entry: MenuEntry) => `${id}-${entry.menu.letter}`

  function onKeyDown(event: KeyboardEvent) {
    window.clearTimeout(pending.current)
    const alone = event.timeStamp - lastKeyAt.current > settleAfter
    lastKeyAt.current = event.timeStamp
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const next = moved(event.key)
    if (next !== undefined) setActiveLetter(next.menu.letter)
    else if (event.key === 'Enter' && active !== undefined) onChoose(active)
    else if (event.target !== field.current && event.key.length === 1) byLetter(event.key, alone)
    else return
    event.preventDefault()
  }

  /** Arrows go through the entries, sideways to the neighbouring heading's first. */
  function moved(key: string): MenuEntry | undefined {
    const at = active === undefined ? -1 : inOrder.indexOf(active)
    const group = groups.findIndex(({ members }) => members.some((entry) => entry === active))
    const typing = document.activeElement === field.current
    switch (key) {
      case 'ArrowDown':
        return inOrder[Math.min(at + 1, inOrder.length - 1)]
      case 'ArrowUp':
        return inOrder[Math.max(at - 1, 0)]
      case 'ArrowRight':
        return typing ? undefined : (groups[group + 1] ?? groups[group])?.members[0]
      case 'ArrowLeft':
        return typing ? undefined : (groups[group - 1] ?? groups[group])?.members[0]
      case 'Home':
        return typing ? undefined : inOrder[0]
      case 'End':
        return typing ? undefined : inOrder.at(-1)
      default:
        return undefined
    }
  }

  /** A letter opens its entry; `/`, and what is nobody's letter, begins a search. A scan does neither. */
  function byLetter(key: string, alone: boolean) {
    if (!alone) return
    const entry = entryOfLetter(entries, key)
    if (entry !== undefined) {
      pending.current = window.setTimeout(() => onChoose(entry), settleAfter)
      return
    }
    field.current?.focus()
    if (/[\p{Letter}\p{Number}]/u.test(key)) setText(key)
  }

  return (
    <div onKeyDown={onKeyDown}>
      <div className={classes.head}>
        <TextInput
          ref={field}
          aria-label="Procurar no menu"
          placeholder="Procurar · tecle /"
          className={classes.search ?? ''}
          value={text}
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
          role="combobox"
          aria-expanded
          aria-controls={id}
          aria-activedescendant={active === undefined ? undefined : optionId(active)}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setActiveLetter(null)
          }}
        />
        <p className={classes.hint}>{active?.hint ?? 'Nada no menu com estas palavras.'}</p>
      </div>
      <div
        id={id}
        role="listbox"
        aria-label="Menu do caixa"
        aria-activedescendant={active === undefined ? undefined : optionId(active)}
        tabIndex={0}
        data-autofocus
        className={classes.board}
      >
        {groups.map(({ group, members }) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`} className={classes.group}>
            <div id={`${id}-${group}`} aria-hidden className={classes.heading}>
              {menuGroups[group]}
            </div>
            {members.map((entry) => (
              <div
                key={entry.menu.letter}
                id={optionId(entry)}
                role="option"
                aria-selected={entry === active}
                aria-keyshortcuts={entry.menu.letter}
                title={entry.hint}
                className={classes.entry}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onChoose(entry)}
              >
                <KeyHint>{entry.menu.letter}</KeyHint>
                <span className={classes.name}>{entry.name}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
