import { NativeSelect } from '@mantine/core'
import { timeZoneNames, timeZoneOf, timeZones, type TimeZone } from '#shared/kernel/time/time-zone'

interface TimeZoneFieldProps {
  /** The branch's state, half typed as it may be: its usual clock is what is proposed. */
  readonly state: string
  readonly value: TimeZone | null
  readonly onChange: (value: TimeZone | null) => void
}

/** Whose clock the branch goes by: its papers, its days and its validities. */
export function TimeZoneField({ state, value, onChange }: TimeZoneFieldProps) {
  return (
    <NativeSelect
      label="Fuso horário"
      value={value ?? ''}
      onChange={(event) => onChange(timeZones.find((zone) => zone === event.currentTarget.value) ?? null)}
      data={[
        { value: '', label: `Pela UF: ${timeZoneNames[timeZoneOf(state)]}` },
        ...timeZones.map((zone) => ({ value: zone, label: timeZoneNames[zone] })),
      ]}
    />
  )
}
