import type { Say } from '../messages'

/** Instead of all: the work is not lost, it is kept after every change, and a reload brings it back. */
export function WorkFailed(props: {
  readonly say: Say
  /** Leaves what is open, so that a workspace that cannot be drawn does not lock the user out. */
  readonly onLeave: () => void
  /** Hands out a copy of the work: it needs nothing of the screen that failed. */
  readonly onDownload: (syntax: 'yaml' | 'json') => void
}) {
  const { say, onLeave, onDownload } = props
  return (
    <main className="workbench-loading" role="alert">
      <p>{say('shell.unexpected')}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {say('shell.reload')}
      </button>
      {(['yaml', 'json'] as const).map((syntax) => (
        <button key={syntax} type="button" className="button" onClick={() => onDownload(syntax)}>
          {say(syntax === 'yaml' ? 'safe.downloadYaml' : 'safe.downloadJson')}
        </button>
      ))}
      <button type="button" className="button" onClick={onLeave}>
        {say('shell.start')}
      </button>
    </main>
  )
}
