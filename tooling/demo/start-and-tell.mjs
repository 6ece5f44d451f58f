// Starts the service as told by STACK and tells its parent the database's address: what a test kills.
import { startStack } from './stack.mjs';

const stack = await startStack(JSON.parse(process.env.STACK));
process.send(stack.ownerUrl);
