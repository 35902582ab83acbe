// The least an Electron program can do: one window with one word.
const { app, BrowserWindow } = require('electron')

if (process.platform === 'linux') app.disableHardwareAcceleration()
app.setPath(
  'userData',
  process.argv.find((arg) => arg.startsWith('--data-dir='))?.slice('--data-dir='.length),
)

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  window.webContents.once('did-finish-load', () => process.stdout.write('ready\n'))
  void window.loadURL('data:text/html,ready')
})
