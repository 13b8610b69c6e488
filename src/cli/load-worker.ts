import { workerData } from 'node:worker_threads';
import { loadOnce } from './jiti.js';
import { replyWith, type LoadRequest } from './load-reply.js';

void replyWith(loadOnce, workerData as LoadRequest);
