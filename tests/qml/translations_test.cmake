# SPDX-License-Identifier: Apache-2.0
# Lets lupdate bring a copy of each translation up to date: it must stay as it is, and hold nothing unfinished.
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${WORK})
file(COPY ${ROOT}/translations DESTINATION ${WORK} FILES_MATCHING PATTERN "*.ts")
file(GLOB copies ${WORK}/translations/*.ts)
execute_process(
    COMMAND ${LUPDATE} -silent -locations none -no-obsolete -source-language zh_CN -I src qml src/kiosk
        -ts ${copies}
    WORKING_DIRECTORY ${ROOT}
    COMMAND_ERROR_IS_FATAL ANY)

foreach(copy ${copies})
    get_filename_component(name ${copy} NAME)
    file(STRINGS ${copy} open_ends REGEX "unfinished|<numerusform></numerusform>|<translation></translation>")
    if(open_ends)
        message(FATAL_ERROR "${name}: texts without a finished translation:\n${open_ends}\nupdate them: target update_translations")
    endif()
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${ROOT}/translations/${name} ${copy} RESULT_VARIABLE differs)
    if(differs)
        message(FATAL_ERROR "${name}: texts were added, changed or removed: build the target update_translations, and translate")
    endif()
    file(STRINGS ${copy} messages REGEX "<source>")
    list(LENGTH messages count)
    if(count LESS 100)
        message(FATAL_ERROR "${name}: only ${count} texts were found; does lupdate still see the sources?")
    endif()
    message(STATUS "${name}: ${count} texts, all translated")
endforeach()
