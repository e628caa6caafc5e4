# SPDX-License-Identifier: Apache-2.0
file(REMOVE_RECURSE ${OUT})
execute_process(COMMAND ${HUHANG} build --without-speech ${SOURCE} ${OUT} COMMAND_ERROR_IS_FATAL ANY)
