# SPDX-License-Identifier: Apache-2.0
# The presets for daily work compile eight files of a target as one, which costs a third of the time: most of a file is
# the headers that all of them include. Names in unnamed namespaces must therefore be unique in a target; a file whose
# names are not is told here to stay alone. All other presets compile every file by itself, so that none leans on the
# includes of its neighbours.

# huhang_compile_alone(TARGET FILES…), with paths inside the folder of the target.
function(huhang_compile_alone target)
    if(TARGET ${target})
        get_target_property(folder ${target} SOURCE_DIR)
        foreach(file IN LISTS ARGN)
            set_property(SOURCE ${folder}/${file} TARGET_DIRECTORY ${target} PROPERTY SKIP_UNITY_BUILD_INCLUSION ON)
        endforeach()
    endif()
endfunction()

huhang_compile_alone(storage file_io.cpp)
huhang_compile_alone(pack picture_flaws.cpp webm_flaws.cpp)
huhang_compile_alone(simulate office.cpp)
huhang_compile_alone(kiosk_app packpictures.cpp)
huhang_compile_alone(hub_api http_server.cpp)
huhang_compile_alone(convergence_test kiosk_process.cpp)
