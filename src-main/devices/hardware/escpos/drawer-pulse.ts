/** Two milliseconds a unit on, then off, as drawers' solenoids like it. */
const ON = 60
const OFF = 120

/** ESC p: taken in its turn, and not while the printer is offline. Connector 0 is pin 2, 1 is pin 5. */
export function printerPulse(connector: 0 | 1): Uint8Array {
  return Uint8Array.of(0x1b, 0x70, connector, ON, OFF)
}

/** DLE DC4 1: taken at once, whatever the printer is doing; 100 ms a unit. */
export function realTimePulse(connector: 0 | 1): Uint8Array {
  return Uint8Array.of(0x10, 0x14, 0x01, connector, 1)
}
