import { stopShared } from './shared-register';

/** Jest's global teardown: stops the register and removes its data. */
export default stopShared;
