import { Findings } from './Findings'

/** Everything that the rules found, below the canvas: what is opened tells its proof in the list. */
export const FindingsPanel = () => <Findings place="panel" isWide={false} />
